"""What one text or several texts of one story state of one thing, and where they disagree."""
