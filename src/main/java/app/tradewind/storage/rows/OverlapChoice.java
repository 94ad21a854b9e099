package app.tradewind.storage.rows;

/** What becomes of days that an earlier file without order numbers told otherwise. */
public enum OverlapChoice { ASK, REPLACE, ADD, SKIP }
