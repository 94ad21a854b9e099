package app.tradewind.jobs.boards;

/** What the person decided about an answer. */
public enum Choice { ACCEPTED, ADJUSTED, DISMISSED, SNOOZED }
