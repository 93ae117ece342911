"""The corpus behind goal 9: random sets of views under one seed, and the shapes that users of other engines report."""
