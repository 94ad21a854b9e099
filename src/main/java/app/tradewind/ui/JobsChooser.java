package app.tradewind.ui;

import app.tradewind.ui.support.chooser.Chooser;

/** The pages behind Products, on the jobs that are open. Asked by the one worker, as they are. */
final class JobsChooser implements Chooser {

    private final JobsSource source;

    JobsChooser(JobsSource source) {
        this.source = source;
    }
}
