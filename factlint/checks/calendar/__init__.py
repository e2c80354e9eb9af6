"""What the checks of dates share: how days are named, which of them a content prints, where a speaker has the
word."""
