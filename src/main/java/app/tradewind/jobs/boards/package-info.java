/**
 * What the screens show: plain answer records, one board a screen, made by the jobs and read by the
 * window, the report and the command line alike.
 *
 * <p>Never here: a computation beyond a sum of what the board holds, or anything of the store.
 */
package app.tradewind.jobs.boards;
