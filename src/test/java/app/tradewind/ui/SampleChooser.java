package app.tradewind.ui;

import app.tradewind.ui.support.chooser.Chooser;

/** Made-up answers for the pages behind Products. */
public final class SampleChooser implements Chooser {
}
