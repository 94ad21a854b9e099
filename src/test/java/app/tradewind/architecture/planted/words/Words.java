package app.tradewind.architecture.planted.words;

/** Planted: what only those who face a person may use. */
public final class Words { }
