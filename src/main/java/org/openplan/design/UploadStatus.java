package org.openplan.design;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import org.openplan.language.Messages;

/// What becomes of a file after it has arrived: how many come first, and that it is being read. There is no push, so
/// the screen asks for news, and only while a file is on its way.
public final class UploadStatus extends Div {

    private static final int ASKS_EVERY = 400;
    private static final int NEVER = -1;

    private final Messages words;
    private int onTheWay;

    public UploadStatus(Messages words, Upload upload) {
        this.words = words;
        addClassName("quiet");
        getElement().setAttribute("role", "status");
        upload.getElement().setProperty("maxConcurrentUploads", 1); // the server takes one after the other
        upload.getElement().addEventListener("upload-start", start -> ask(ASKS_EVERY));
        upload.getElement().addEventListener("upload-error", failed -> ask(NEVER));
        upload.getElement().addEventListener("upload-abort", given -> ask(NEVER));
    }

    /// A file has arrived; from any thread, as all that follows.
    public void begin(UI screen) {
        screen.access(() -> onTheWay++);
    }

    /// How many files come first, or less than none when it is read.
    public void show(UI screen, int before) {
        screen.access(() -> setText(before < 0 ? say("isRead") : before == 0 ? say("next") : say("waits", before)));
    }

    /// Also when the screen shows something else by now.
    public void end(UI screen) {
        screen.access(() -> {
            if (--onTheWay > 0) return;
            setText("");
            screen.setPollInterval(NEVER);
        });
    }

    private void ask(int every) {
        getUI().ifPresent(screen -> screen.setPollInterval(every));
    }

    private String say(String key, Object... values) {
        return words.say("design.UploadStatus." + key, values);
    }
}
