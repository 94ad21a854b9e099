/**
 * What a criterion is made of: a product to be judged, its figure and whose it is, and the ground all stand on.
 *
 * <p>Never here: a criterion. Read {@code Trait} first.
 */
package app.tradewind.jobs.desk.judged.facts;
