package app.tradewind.advice;

/** What a person decided about an answer. */
public enum Choice { ACCEPTED, ADJUSTED, DISMISSED, SNOOZED }
