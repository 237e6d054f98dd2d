package org.openplan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
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
    private final BooleanSupplier hasPlace;
    private final Messages words;
    private final Runnable changed;
    private final List<EvidenceItem> items = new ArrayList<>();

    /// Of the items and of the files on their way here, several of which may arrive at once.
    private final AtomicInteger places = new AtomicInteger();

    private final UnorderedList list = new UnorderedList();
    private final TextField link = new TextField(say("link"));
    private final Div refusal = new Div();
    private final Paragraph room = new Paragraph();
    private final Upload upload;
    private final UploadStatus status;
    private final String municipality = Tenancy.current();

    /// `hasPlace` says whether the report as it is stored takes another item.
    EvidenceField(
            EvidenceFiles files, BooleanSupplier hasPlace, Messages words, List<EvidenceItem> known, Runnable changed) {
        this.files = files;
        this.hasPlace = hasPlace;
        this.changed = changed;
        this.words = words;
        items.addAll(known);
        places.set(known.size());
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
        if (takePlace()) keep(event, screen);
        else screen.access(() -> refuse(event.getFileName() + ": " + words(FileRefused.Reason.TOO_MANY)));
    }

    private void keep(UploadEvent event, UI screen) throws IOException {
        var name = event.getFileName();
        status.begin(screen);
        boolean isKept = false;
        try (var in = event.getInputStream()) {
            var kept = Tenancy.in(
                    municipality, () -> files.keep(name, in, before -> status.show(screen, before), hasPlace));
            var now = Tenancy.in(municipality, files::room);
            isKept = true;
            screen.access(() -> {
                add(EvidenceItem.of(kept));
                showRoom(now);
            });
        } catch (FileRefused refused) {
            screen.access(() -> refuse(name + ": " + words(refused.reason())));
        } catch (RuntimeException failed) {
            screen.access(() -> {
                throw failed; // handled as on any other screen
            });
        } finally {
            if (!isKept) places.decrementAndGet();
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
            var item = EvidenceItem.link(link.getValue());
            if (!takePlace()) throw new FileRefused(FileRefused.Reason.TOO_MANY);
            add(item);
            link.clear();
            return true;
        } catch (FileRefused refused) {
            link.setErrorMessage(words(refused.reason()));
            link.setInvalid(true);
            link.focus();
            return false;
        }
    }

    /// Whether one more is taken; asked before anything of it is stored.
    private boolean takePlace() {
        int before = places.getAndUpdate(taken -> Math.min(taken + 1, ReportContent.MOST_EVIDENCE));
        return before < ReportContent.MOST_EVIDENCE;
    }

    /// A place is taken for it already.
    private void add(EvidenceItem item) {
        refusal.removeAll();
        if (items.contains(item)) places.decrementAndGet();
        else items.add(item);
        showItems();
        changed.run();
    }

    private void remove(EvidenceItem item) {
        if (items.remove(item)) places.decrementAndGet();
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

    private String words(FileRefused.Reason reason) {
        return getTranslation("progress.Refusal." + reason, ReportContent.MOST_EVIDENCE);
    }

    private String say(String key) {
        return getTranslation("progress.EvidenceField." + key);
    }
}
