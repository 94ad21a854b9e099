package app.tradewind.ui.support.parts;

import app.tradewind.catalog.SkuMarket;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A product in a table cell: its name, and quietly the market. */
public final class ProductName extends HBox {

    private final Label name = new Label();
    private final Label market = new Label();

    public ProductName() {
        getStyleClass().add("product-name");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        market.getStyleClass().add("quiet");
        market.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(name, market);
    }

    public void set(String product, SkuMarket item) {
        name.setText(product);
        market.setText(item.market());
    }

    /** Something that is of no market. */
    public void set(String words) {
        name.setText(words);
        market.setText("");
    }
}
