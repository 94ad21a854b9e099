/**
 * A second opinion on copy: a small linear model, learned from labelled texts, says where a text reads like
 * what the rules are about although none of them speaks. What it says is a suggestion, never an error, and
 * it gives the words that weighed most.
 *
 * <p>Never here: learning (that is done once, by a command of the tests' tree), a rule, a file. Read
 * {@code SecondOpinion} first.
 */
package app.tradewind.copyrisk.opinion;
