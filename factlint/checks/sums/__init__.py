"""What the checks of arithmetic share: sentences with their values as slots, intervals, how numbers are told."""
