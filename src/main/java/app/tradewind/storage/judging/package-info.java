/**
 * The last judgement of the data, kept so that it need not be made for every answer.
 *
 * <p>Never here: judging, or what a judgement says. Read {@code JudgementStore} first.
 */
package app.tradewind.storage.judging;
