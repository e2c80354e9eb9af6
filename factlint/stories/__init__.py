"""Which documents tell one story, and what comes of comparing them."""
