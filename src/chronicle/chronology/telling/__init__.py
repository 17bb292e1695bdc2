"""Claims and what follows from them in words: sentences that can be printed, sources behind them."""
