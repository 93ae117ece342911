; a | a=float32[3,1000].T
