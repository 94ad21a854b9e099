package app.tradewind.ui.support;

import javafx.scene.Node;

/** A screen as the shell sees it. Made when it is first opened, kept until the window closes. */
public interface Page {

    Node root();

    /**
     * The screen comes to the front: load what it shows, off the window's thread, and select the subject.
     *
     * @param subject what to select, empty for none
     */
    void open(String subject);
}
