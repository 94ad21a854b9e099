package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Date-range transactions as sellers of several countries download them. */
class AmazonTransactionsTest {

    private static final String ABOVE = "\"Transactions\"\n\"1\"\n\"2\"\n";

    @TempDir
    Path folder;

    @Test
    void french_transactions_with_grouping_blanks_and_a_place_for_each_row() throws Exception {
        Sample sample = read(StandardCharsets.UTF_8, "date/heure,numéro de versement,type,numéro de la commande,sku,"
                + "description,quantité,Marketplace,ventes de produits,frais de vente,total",
                "4 sept. 2026 01:05:07 UTC,1,Commande,404-1,22E1,Tasse,2,amazon.fr,\"29,90\",\"-4,49\",\"25,41\"",
                "5 août 2026 23:05:07 UTC,1,Commande,404-2,00123,Ruban,1,amazon.fr,\"1\u00a0022,00\",0,\"1\u00a0022,00\"",
                "6 févr. 2026 01:05:07 UTC,1,Remboursement,404-1,22E1,Tasse,1,amazon.fr,\"-14,95\",\"1,80\",\"-13,15\"",
                "7 sept. 2026 01:05:07 UTC,1,Frais de service,,,Pub,,,0,0,\"-100,25\"",
                "8 sept. 2026 01:05:07 UTC,1,Transfert,,,Compte,,,0,0,\"-500,00\"");
        assertThat(sample.receipt().excluded()).isEqualTo(Map.of("service_fee", 1L, "transfer", 1L));
        assertThat(sample.receipt().gross()).isEqualTo(Map.of("EUR", new BigDecimal("1051.90")));
        assertThat(sample.receipt().refunds()).isEqualTo(Map.of("EUR", new BigDecimal("14.95")));
        assertThat(sample.receipt().net()).isEqualTo(Map.of("EUR", new BigDecimal("934.01")));
        assertThat(sample.receipt().firstDay()).isEqualTo(LocalDate.of(2026, 2, 6));
    }

    @Test
    void japanese_transactions_in_shift_jis_where_yen_have_no_fractions() throws Exception {
        Sample sample = read(Charset.forName("windows-31j"), "日付/時間,決済番号,トランザクションの種類,注文番号,SKU,説明,数量,"
                + "Amazon 出品サービス,都道府県,商品売上,手数料,合計",
                "2026/09/04 1:05:07JST,1,注文,250-1,22E1,マグ,2,amazon.co.jp,東京都,\"2,980\",-447,\"2,533\"",
                "2026/09/14 13:05:07JST,1,返金,250-1,22E1,マグ,1,amazon.co.jp,東京都,\"-1,490\",179,\"-1,311\"",
                "2026/09/15 13:05:07JST,1,FBA 在庫関連の手数料,,,保管,,,,0,0,-300",
                "2026/09/16 13:05:07JST,1,振込み,,,振込先,,,,0,0,-922");
        assertThat(sample.receipt().excluded()).isEqualTo(Map.of("fba_inventory_fee", 1L, "transfer", 1L));
        assertThat(sample.receipt().gross()).isEqualTo(Map.of("JPY", new BigDecimal("2980")));
        assertThat(sample.receipt().refunds()).isEqualTo(Map.of("JPY", new BigDecimal("1490")));
        assertThat(sample.receipt().net()).isEqualTo(Map.of("JPY", new BigDecimal("922")));
        assertThat(sample.raws()).noneMatch(raw -> raw.contains("東京都"));
    }

    private Sample read(Charset encoding, String... lines) throws Exception {
        Path file = folder.resolve("transactions.csv");
        return Sample.read(Files.write(file, (ABOVE + String.join("\n", lines) + "\n").getBytes(encoding)), Hints.NONE);
    }
}
