package app.tradewind.ui;

import static app.tradewind.ui.ProductSamples.said;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.Finding.Rule;
import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.copyrisk.Finding.Span;
import app.tradewind.copyrisk.Finding.Wording;
import app.tradewind.copyrisk.coverage.Looked;
import app.tradewind.copyrisk.evidence.MarkRegister;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.copy.Handling;
import app.tradewind.jobs.boards.copy.HeldPaper;
import app.tradewind.jobs.boards.copy.Knowledge;
import app.tradewind.jobs.boards.copy.SecondLook;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.words.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A board of listings: one with four findings, one with a Chinese text, two in order. */
final class CopySamples {

    private static final Origin ORIGIN = new Origin(1, "products.csv", "", 2);
    private static final LocalDate CHECKED = LocalDate.of(2025, 12, 1);

    private static final MarkRegister MARKS = ReferenceData.shipped().marks();

    private CopySamples() { }

    static CopyBoard board() {
        Listing cups = listing("CUP-4", "US", "en", "Bamboo cup set, FDA approved, 100 % biodegradable, 4 cups 350 ml",
                List.of("CE certified material, safe for the whole family", "Lid closes deathly silent", "Dishwasher safe up to 60 °C"),
                "Not approved for microwave use. Our factory is registered to ISO 9001 and each cup is packed by hand.",
                "bamboo cup, reusable cup, travel mug");
        Listing plate = listing("BOWL-2", "US", "zh", "儿童餐盘 抗菌", List.of("国家级品质，全网最好"), "", "");
        return new CopyBoard(Samples.TODAY, List.of(
                new Row(cups, List.of(
                        finding(cups, "title", "FDA approved", "false_certification", Severity.HIGH, "base", "21 CFR 170–190",
                                "The FDA approves no food-contact articles.", "FDA 不审批食品接触制品。",
                                "“made of materials that comply with 21 CFR 177”, if you hold the report", "“材料符合 21 CFR 177”，前提是有检测报告"),
                        finding(cups, "title", "100 % biodegradable", "green_claim", Severity.MEDIUM, "market:DE+FR", "Directive (EU) 2024/825",
                                "Generic environmental claims need proof.", "笼统的环保宣称需要证明。",
                                "name the standard and the conditions, or leave it out", "写明标准和条件，否则删去"),
                        finding(cups, "bullets", "CE certified", "unsupported_certification", Severity.HIGH, "base", "Regulation (EC) 765/2008",
                                "CE is declared by the maker, not certified, and does not apply to plain cups.", "CE 由制造商自我声明，并非认证，也不适用于普通杯子。",
                                "leave it out", "删去"),
                        finding(cups, "bullets", "deathly silent", "culture_language", Severity.LOW, "base", "known case",
                                "A calque that reads as death.", "生硬直译，读起来像“死”。", "whisper-quiet (38 dB)", "whisper-quiet (38 dB)"))),
                new Row(plate, List.of(
                        finding(plate, "title", "抗菌", "pesticide_claim", Severity.HIGH, "market:US", "FIFRA, 40 CFR 152.25",
                                "A treated article may claim to protect itself only.", "经处理的物品只能宣称保护自身。", "easy to clean", "易清洁"),
                        finding(plate, "bullets", "全网最好", "superlative", Severity.MEDIUM, "base", "FTC Act § 5",
                                "A ranking needs proof.", "排名需要依据。", "leave it out", "删去"))),
                strap(),
                new Row(listing("ROD-88", "DE", "de", "Gardinenstange 88 cm", List.of("Stahl"), "", ""), List.of())),
                List.of(paper("BOTTLE-1", "LFGB", "TR-2025-11873", LocalDate.of(2027, 3, 31), List.of("DE")),
                        paper("M1", "FCC ID", "2AXYZ-M1", null, List.of("US")),
                        paper("BAG-3", "OEKO-TEX", "20.HCN.44182", Samples.TODAY.plusDays(24), List.of()),
                        paper("ROD-88", "REACH", "R-7001", Samples.TODAY.minusDays(40), List.of("DE"))),
                412, CHECKED);
    }

    /** No rule speaks, and one suggestion. */
    private static Row strap() {
        Listing strap = listing("STRAP-1", "US", "en", "Strap compatible with common phones, lets wrist pain fade", List.of(), "Soft and light.", "");
        return new Row(strap, List.of(), Handling.none(strap), Looked.NOTHING, new SecondLook(List.of(), List.of(
                finding(strap, "title", "lets wrist pain fade", "medical_claim", Severity.LOW, Finding.OPINION,
                        "second opinion, learned from labelled texts", "Reads like a promise about health.", "读起来像是在承诺健康功效。",
                        "prove it or leave it out", "请备好证据或删去")), 0.7), Knowledge.NONE);
    }

    private static HeldPaper paper(String sku, String mark, String number, LocalDate until, List<String> markets) {
        return HeldPaper.of(new Certificate(sku, mark, number, until, markets, ORIGIN), MARKS, Samples.TODAY);
    }

    private static Listing listing(String sku, String market, String lang, String title, List<String> bullets, String text, String words) {
        return new Listing(new SkuMarket(sku, market), "amazon", new Listing.Text(lang, title, bullets, text, words), null,
                new Listing.Facts("kitchen", "", "", null, Map.of()), ORIGIN);
    }

    private static Finding finding(Listing listing, String field, String text, String family, Severity severity, String layer,
            String source, String... words) {
        String whole = "title".equals(field) ? listing.text().title() : String.join("\n", listing.text().bullets());
        int start = whole.indexOf(text);
        Bilingual message = new Bilingual(words[0], words[1]);
        return new Finding(listing.item().toString(), listing.item().market(),
                new Rule("sample." + family, family, severity, layer, source, CHECKED),
                new Span(field, start, start + text.length(), text), new Wording(message, new Bilingual(words[2], words[3])),
                new Explanation(said("“" + text + "”: " + words[0], "“" + text + "”：" + words[1]),
                        List.of(new Reason(said("Grave: fine, delisting or recall", "严重：罚款、下架或召回"), severity.ordinal() + 1.0, "points")),
                        List.of(), Confidence.of(Grade.MEDIUM, said("A rule fires or it does not.", "规则要么触发，要么不触发。")),
                        new Basis("rule sample." + family, 1, Samples.TODAY, 0, "00ff")));
    }
}
