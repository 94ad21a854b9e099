/**
 * The classroom: lessons as data, a season played in each, what the desk and two rules would have done on the same
 * season, checks on what the person did, and lines to hand in. Nothing is stored: lesson, seed and orders are
 * the whole state, and everything else is played again from them.
 *
 * <p>Never here: how a week goes ({@code stock.simulate.season}), the lock, a file's look. Read {@code LessonDesk} first.
 */
package app.tradewind.jobs.lessons;
