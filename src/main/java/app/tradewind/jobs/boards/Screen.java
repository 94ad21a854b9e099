package app.tradewind.jobs.boards;

/** The screens an answer can belong to; the command line and the log name them in lower case. */
public enum Screen { TODAY, DATA, PRODUCTS, PRICES, STOCK, COPY, REVIEWS }
