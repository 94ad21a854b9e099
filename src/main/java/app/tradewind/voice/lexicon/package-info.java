/**
 * Word lists by language: which words praise or blame, turn a sentence round, name a topic or raise an alarm.
 *
 * <p>Never here: what they add up to. Read {@code Lexicons} first.
 */
package app.tradewind.voice.lexicon;
