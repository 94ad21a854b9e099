/**
 * The person's own freight table as a form: every figure of a lane as it was typed, and back into the
 * workspace's reference file.
 *
 * <p>Never here: a sum. Read {@code LaneForm}, then {@code RouteShelf}.
 */
package app.tradewind.jobs.routes.shelf;
