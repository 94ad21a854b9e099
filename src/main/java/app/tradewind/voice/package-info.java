/**
 * What customers say: a review's mood, the topics it speaks of, what in it cannot wait, and the words that carry
 * the finding. The words of each language are data files with examples that are their tests.
 *
 * <p>Never here: who wrote it, a word list in Java, or what a seller should answer. Read {@code Reading} first.
 */
package app.tradewind.voice;
