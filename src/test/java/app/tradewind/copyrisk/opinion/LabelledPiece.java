package app.tradewind.copyrisk.opinion;

import java.util.List;
import java.util.Set;

/**
 * A piece of text that somebody has labelled.
 *
 * @param traits what the model may look at
 * @param families of the labels on it, none for a clean piece
 * @param fold of the cross-validation: pieces of a text, and of a rule's examples, stay together
 * @param development from the labelled texts, not from a rule's examples
 */
record LabelledPiece(List<Trait> traits, Set<String> families, int fold, boolean development) {

    boolean clean() {
        return families.isEmpty();
    }
}
