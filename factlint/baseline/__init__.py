"""What was known before: findings of a file, and lines as they were in a revision of git."""
