"""`html`: one page with the copy as a reader knows it, each finding marked in place, and a margin of messages.

`page.render` is the format. The page holds all that it needs: nothing is loaded, and
nothing of the copy's own markup is in it, only its reading text.
"""
