/**
 * Single regression trees, grown by Tribuo and kept as plain questions and answers.
 *
 * <p>Never here: what is learned with them, or for what. Read {@code TreeGrower}.
 */
package app.tradewind.forecast.trees;
