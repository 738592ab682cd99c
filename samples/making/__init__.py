"""What make_samples.py is made of: invented people, sheets that remember what was planted, producers, and the samples by theme."""
