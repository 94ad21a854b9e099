/**
 * What a person can ask about products beside the board: likely growers, bundles, breadth, what to drop.
 *
 * <p>Never here: a method of ranking; those are the engine's. Read {@code ChoiceDesk}.
 */
package app.tradewind.jobs.choice;
