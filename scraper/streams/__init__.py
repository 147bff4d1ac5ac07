"""Live streams that platforms offer beside their pages: what to ask for, and what a frame says."""
