package app.tradewind.copyrisk.opinion;

import app.tradewind.copyrisk.match.Spot;

/**
 * Something that the model looks for in a piece of text.
 *
 * @param name {@code w:word}, {@code c:part of a word}, {@code u:characters} of a script without blanks,
 *     {@code @list} for a word that stands in one of the rules' lists
 * @param spot where, in folded characters
 */
record Trait(String name, Spot spot) {

    /** Lists speak for words that no labelled text has, so they weigh more: found best by cross-validation. */
    private static final double OF_LIST = 1.5;

    boolean ofList() {
        return name.charAt(0) == '@';
    }

    double strength() {
        return ofList() ? OF_LIST : 1;
    }
}
