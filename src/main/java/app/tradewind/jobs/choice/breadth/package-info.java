/**
 * The products of a workspace as a shortlist sees them: what each is expected to bring, and the groups it counts for.
 *
 * <p>Never here: how a list is chosen ({@code selection.breadth}). Read {@code ShortRange}.
 */
package app.tradewind.jobs.choice.breadth;
