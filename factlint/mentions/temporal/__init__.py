"""Dates, times, lengths of time and repetitions as printed: `find_temporal` of `find.py`.

The `content` of a mention is a tuple of plain data with a tag in front; None stands for what is not printed. A
year below 100 was printed with two digits. Weekdays count from Monday, 0.

    ("calendar", year, month, day, weekday)     "Friday, 4 January 2020", "May 2009", "2003", "the 15th"
    ("numeric", first, second, year[, weekday]) "4/3/20": the document decides which is the month
    ("weekday", weekday, which)                 "Friday"; which is "", "last", "this", "next" ...
    ("unit", unit, shift)                       from the dateline: "yesterday", "last month", "this year"
    ("month", month, which) ("weekend",)        "last October"; "over the weekend"
    ("ref", unit, shift)                        from what was named last: "the same day", "the following month"
    ("offset", parts, upper, sign, anchor)      "two weeks ago"; from ("now",), ("ref",), ("event", words), a date
    ("nth", number, unit, whole)                "the last day of May"; -1 is the last, 0 holds the whole
    ("within", part, whole)                     "August that same year"
    ("decade", n) ("century", n) ("era", year)  as in TIMEX3: 199, 18; a decade below 10 has no century; years BC
    ("quarter", n, year) ("half", n, year) ("fiscal", year)
    ("season", code, year, which) ("holiday", key, year, which)
    ("range", first, last)                      in the order printed
    ("at", day, time)                           ("clock", hour, minute, second, form, zone), ("part", code)
    ("earlier", content) ("later", content)     the part of "this week" before or after the dateline
    ("duration", parts, upper, direction)       (amount, unit) pairs, "X" for some; "past", "next",
                                                "within", "previous", "following", ("from", date) or ""
    ("every", number, unit or content)          "every two weeks", "every July", "15 a year"
    ("recurrent", duration)                     "annual"
"""
