package org.openplan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openplan.design.DangerDialog;
import org.openplan.design.StatusMessage;
import org.openplan.design.UploadMessages;
import org.openplan.design.UploadStatus;
import org.openplan.files.FileRefused;
import org.openplan.language.Messages;
import org.openplan.municipality.StorageRoom;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.EvidenceItem;
import org.openplan.progress.ReportContent;
import org.openplan.tenancy.Tenancy;

/// Links and files as evidence for a report; a refused item shows the reason, and items added before are kept.
class EvidenceField extends Composite<Div> {

    private final EvidenceFiles files;
    private final Messages words;
    private final Runnable changed;
    private final List<EvidenceItem> items = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final TextField link = new TextField(say("link"));
    private final Div refusal = new Div();
    private final Paragraph room = new Paragraph();
    private final Upload upload;
    private final UploadStatus status;
    private final String municipality = Tenancy.current();

    EvidenceField(EvidenceFiles files, Messages words, List<EvidenceItem> known, Runnable changed) {
        this.files = files;
        this.changed = changed;
        this.words = words;
        items.addAll(known);
        list.addClassName("evidence");
        link.setHelperText(say("linkHelp"));
        link.addKeyDownListener(Key.ENTER, press -> addLink());
        link.addValueChangeListener(change -> link.setInvalid(false));
        var add = new Button(say("addLink"), click -> addLink());
        var row = new Div(link, add);
        row.addClassName("add-link");
        upload = upload();
        status = new UploadStatus(words, upload);
        getContent().add(row, upload, new Paragraph(say("fileHelp")), room, status, refusal, list);
        showItems();
        showRoom(files.room());
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.addAllFinishedListener(all -> upload.clearFileList());
        upload.setMaxFileSize(EvidenceFiles.LARGEST);
        upload.setUploadButton(new Button(say("choose")));
        upload.setDropLabel(new Span(say("drop")));
        upload.setI18n(UploadMessages.of(words, say("tooLarge"), say("tooLarge")));
        upload.addFileRejectedListener(rejected -> refuse(say("tooLarge")));
        return upload;
    }

    /// Runs on the upload's thread without the lock of the screen, so that the screen stays usable meanwhile.
    private void receive(UploadEvent event) throws IOException {
        var screen = event.getUI();
        var name = event.getFileName();
        status.begin(screen);
        try (var in = event.getInputStream()) {
            var kept = Tenancy.in(municipality, () -> files.keep(name, in, before -> status.show(screen, before)));
            var now = Tenancy.in(municipality, files::room);
            screen.access(() -> {
                add(EvidenceItem.of(kept));
                showRoom(now);
            });
        } catch (FileRefused refused) {
            screen.access(() -> refuse(name + ": " + words(refused)));
        } catch (RuntimeException failed) {
            screen.access(() -> {
                throw failed; // handled as on any other screen
            });
        } finally {
            status.end(screen);
        }
    }

    /// The storage that files of all the municipality's reports use, including their public copies.
    private void showRoom(StorageRoom now) {
        room.setText(words.say(
                "progress.EvidenceField.room",
                words.number(now.usedMegabytes()),
                words.number(now.allowedMegabytes())));
    }

    private void addLink() {
        if (!link.isEmpty()) takeLink();
    }

    private boolean takeLink() {
        try {
            add(EvidenceItem.link(link.getValue()));
            link.clear();
            return true;
        } catch (FileRefused refused) {
            link.setErrorMessage(words(refused));
            link.setInvalid(true);
            link.focus();
            return false;
        }
    }

    private void add(EvidenceItem item) {
        refusal.removeAll();
        if (items.size() >= ReportContent.MOST_EVIDENCE)
            refuse(getTranslation("progress.Flaw.TOO_MUCH_EVIDENCE", ReportContent.MOST_EVIDENCE));
        else if (!items.contains(item)) items.add(item);
        showItems();
        changed.run();
    }

    private void remove(EvidenceItem item) {
        items.remove(item);
        showItems();
        changed.run();
    }

    private void refuse(String words) {
        refusal.removeAll();
        refusal.add(StatusMessage.wrong(words));
    }

    private void showItems() {
        list.removeAll();
        items.forEach(item -> list.add(new ListItem(new Span(item.title()), removal(item))));
        list.setVisible(!items.isEmpty());
    }

    private Button removal(EvidenceItem item) {
        var title = words.say("progress.EvidenceField.removeOne", item.title());
        var button = new Button(
                say("remove"),
                click -> new DangerDialog(words, title, say("removeText"), say("remove"), () -> remove(item)).open());
        button.setAriaLabel(title);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /// Adds a link that was typed but not added yet; an invalid one is reported at the field.
    boolean isSettled() {
        return link.isEmpty() || takeLink();
    }

    List<EvidenceItem> items() {
        return List.copyOf(items);
    }

    private String words(FileRefused refused) {
        return getTranslation("progress.Refusal." + refused.reason());
    }

    private String say(String key) {
        return getTranslation("progress.EvidenceField." + key);
    }
}
