package app.tradewind.architecture.planted.advice;

/** Planted: uses every library that belongs to another room. */
public final class UsesEveryLibrary {
    private final org.apache.poi.ss.usermodel.Cell f0 = null;
    private final org.dhatim.fastexcel.reader.Row f1 = null;
    private final de.siegmar.fastcsv.reader.CsvRecord f2 = null;
    private final tech.tablesaw.api.Table f3 = null;
    private final org.tribuo.Feature f4 = null;
    private final org.h2.Driver f5 = null;
    private final org.jdbi.v3.core.Jdbi f6 = null;
    private final org.flywaydb.core.Flyway f7 = null;
    private final org.snakeyaml.engine.v2.nodes.Node f8 = null;
    private final java.sql.Connection f9 = null;
    private final javafx.scene.Node f10 = null;
    private final org.controlsfx.control.ToggleSwitch f11 = null;
    private final atlantafx.base.theme.Theme f12 = null;
    private final org.kordamp.ikonli.Ikon f13 = null;
    private final com.google.re2j.Pattern f14 = null;
    private final com.ibm.icu.text.Collator f15 = null;
    private final picocli.CommandLine f16 = null;
    private final com.fasterxml.jackson.core.JsonGenerator f17 = null;
    private final org.jsoup.nodes.Node f18 = null;
    private final org.ojalgo.optimisation.Variable f19 = null;
    private final org.apache.pdfbox.pdmodel.PDDocument f20 = null;
    private final opennlp.tools.stemmer.Stemmer f21 = null;

    public Object[] all() {
        return new Object[] {f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21};
    }
}
