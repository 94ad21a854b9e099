package app.tradewind.intake.terms;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.layout.Field;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Numbers and names of products, orders and parcels")
class NumbersStayTest {

    private static final List<Function<SplittableRandom, String>> SHAPES = List.of(
            random -> "SKU-" + digits(random, 5), random -> digits(random, 8), random -> digits(random, 11),
            random -> "B0" + letters(random, 4) + digits(random, 4), random -> digits(random, 13), random -> digits(random, 18),
            random -> digits(random, 3) + "-" + digits(random, 7) + "-" + digits(random, 7),
            random -> letters(random, 2) + digits(random, 9) + letters(random, 2), random -> "1Z" + letters(random, 3) + digits(random, 13),
            random -> digits(random, 3) + "-" + digits(random, 3) + "-" + digits(random, 4), random -> letters(random, 2) + digits(random, 14),
            random -> digits(random, 8) + letters(random, 1), random -> letters(random, 1) + digits(random, 9),
            random -> "PO+" + digits(random, 2) + "/" + digits(random, 4), random -> digits(random, 2) + "." + digits(random, 3));
    private static final List<String> THINGS = List.of("Desk Lamp", "手机壳", "Kitchen Scale", "Street Light 100W", "iPhone 12 13 14 15 case",
            "Road Bike Light", "Mobile holder", "3 + 1 bundle", "Ringlicht 26 cm", "Kabel 2 x 1.5 mm, 0201 554 3321");

    @Test
    @DisplayName("are kept figure for figure, as identifiers and in titles")
    void survive() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 3_000; i++) {
            String number = SHAPES.get(i % SHAPES.size()).apply(random);
            String title = THINGS.get(random.nextInt(THINGS.size())) + " " + (number.length() == 18 ? "x" + number : number);
            assertThat(Field.SKU.safe(number)).isEqualTo(number);
            assertThat(Field.ORDER_ID.safe(number)).isEqualTo(number);
            assertThat(Field.BARCODE.safe(number)).isEqualTo(number);
            assertThat(Field.TITLE.safe(title)).isEqualTo(title);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE136695976", "FR83404833048", "IT00743110157", "ESB58378431", "BE0428759497", "PL8567346215",
        "GB980780684", "PT501964843", "ATU13585627", "91350100M000100Y43", "12345678Z", "A123456789", "529.982.247-25", "NL004495445B01",
        "浙江省杭州市示例区虚构路88号3栋502室", "1742 Imaginary Lane, Springfield, IL 62704", "12 bis rue de l'Exemple, 75002 Paris",
        "Musterstraße 12a, 10115 Berlin", "Calle de Ejemplo, 5, Madrid", "欧阳无忌", "Ann van der Example"})
    @DisplayName("are told from those of people, whose check digits are right, from addresses and from names")
    void people(String cell) {
        assertThat(PeopleText.isPersonal(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE136695977", "FR84404833048", "IT00743110158", "PL8567346216", "GB980780685", "ATU13585628",
        "12345678A", "Street Light 100W outdoor", "LED strip 5 m", "Drive belt 12 mm", "Ringlicht 26 cm", "1Z999AA10123456784", "马克杯蓝色"})
    @DisplayName("are not taken for them where a check digit is wrong or a word is only like a street's")
    void things(String cell) {
        assertThat(PeopleText.isPersonal(cell)).isFalse();
    }

    private static String digits(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(10));
        }
        return text.toString();
    }

    private static String letters(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('A' + random.nextInt(26)));
        }
        return text.toString();
    }
}
