package app.tradewind.architecture.planted.storage;

/** Planted: something that does, not a value. */
public final class Store { }
