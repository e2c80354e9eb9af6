"""What someone has said about findings: comments in the copy, and `accept` in the settings."""
