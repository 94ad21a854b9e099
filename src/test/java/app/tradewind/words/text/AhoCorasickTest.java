package app.tradewind.words.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AhoCorasickTest {

    @Test
    @DisplayName("the paper's own example: he, she, his, hers in ushers")
    void paper() {
        List<String> words = List.of("he", "she", "his", "hers");
        List<String> found = new ArrayList<>();
        new AhoCorasick(words).scan("ushers".toCharArray(), 6, (word, end) -> found.add(words.get(word) + end));
        assertThat(found).containsExactlyInAnyOrder("she4", "he4", "hers6");
    }

    @Test
    @DisplayName("finds what a naive search finds, on random words of a small alphabet")
    void likeNaive() {
        SplittableRandom chance = new SplittableRandom(11);
        for (int round = 0; round < 300; round++) {
            TreeSet<String> distinct = new TreeSet<>();
            for (int i = 0; i < 12; i++) {
                distinct.add(word(chance, 1 + chance.nextInt(4)));
            }
            List<String> words = List.copyOf(distinct);
            String text = word(chance, 60);
            List<String> expected = new ArrayList<>();
            for (String word : words) {
                for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                    expected.add(word + (at + word.length()));
                }
            }
            List<String> found = new ArrayList<>();
            new AhoCorasick(words).scan(text.toCharArray(), text.length(), (word, end) -> found.add(words.get(word) + end));
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String word(SplittableRandom chance, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("ab静".charAt(chance.nextInt(3)));
        }
        return word.toString();
    }
}
