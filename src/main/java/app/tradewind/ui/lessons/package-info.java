/**
 * Lessons: a season played a week at a time, with what to read and to do, and what came of it beside the desk's
 * advice and two rules.
 *
 * <p>Never here: how a week goes, or whether a check is reached ({@code jobs.lessons} tells). Read {@code LessonsViewModel} first.
 */
package app.tradewind.ui.lessons;
