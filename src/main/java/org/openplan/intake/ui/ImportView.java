package org.openplan.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import org.openplan.design.StatusMessage;
import org.openplan.design.UploadMessages;
import org.openplan.design.UploadStatus;
import org.openplan.imports.NotAPlan;
import org.openplan.intake.UploadId;
import org.openplan.intake.UploadSummary;
import org.openplan.intake.Uploads;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.EditsPlan;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.tenancy.Tenancy;

/// Uploads a plan as a file, and lists the files that are waiting to be accepted or discarded.
@Route(":municipality/import")
@Menu(title = "intake.ImportView.title", order = 3)
@PermitAll
@EditsPlan
class ImportView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Uploads uploads;
    private final Municipalities municipalities;
    private final Messages words;
    private final Upload upload = new Upload();
    private final UploadStatus status;
    private final Div refusal = new Div();
    private final Section waiting = new Section();
    private String municipality = "";

    ImportView(Uploads uploads, Municipalities municipalities, Translations translations) {
        this.uploads = uploads;
        this.municipalities = municipalities;
        this.words = translations.in(getLocale());
        addClassName("screen");
        this.status = new UploadStatus(words, upload);
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Uploads.LARGEST);
        upload.setAcceptedFileTypes(".docx", ".txt");
        upload.setUploadButton(choose());
        upload.setDropLabel(new Span(say("drop")));
        upload.setI18n(UploadMessages.of(words, say("rejected"), say("rejected")));
        upload.addFileRejectedListener(rejected -> refuse(say("rejected")));
        upload.addClassName("drop-zone");
        add(new H1(getPageTitle()), new Paragraph(say("lead")), upload, status, refusal, waiting);
    }

    private Button choose() {
        var choose = new Button(say("choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        return choose;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        municipality = Tenancy.current();
        waiting.removeAll();
        var files = uploads.waiting();
        if (files.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("plan-list");
        files.forEach(file -> list.add(entry(file)));
        waiting.add(new H2(say("waiting")), list);
    }

    private ListItem entry(UploadSummary file) {
        var by = new Span(say(
                "by",
                file.by(),
                words.date(file.at().atZone(municipalities.timeZone()).toLocalDate())));
        by.addClassName("quiet");
        return new ListItem(new Anchor(address(file.id()), file.name()), by);
    }

    /// Runs on the thread of the upload and without the lock of the user interface, which stays usable.
    private void receive(UploadEvent event) throws IOException {
        var screen = event.getUI();
        status.begin(screen);
        try (var in = event.getInputStream()) {
            var id = Tenancy.in(
                    municipality, () -> uploads.keep(event.getFileName(), in, before -> status.show(screen, before)));
            screen.access(() -> screen.navigate(address(id)));
        } catch (NotAPlan no) {
            screen.access(() -> refuse(words.say(no.key(), no.details().toArray())));
        } catch (RuntimeException failed) {
            screen.access(() -> {
                throw failed; // handled as on any screen
            });
        } finally {
            status.end(screen);
        }
    }

    private void refuse(String why) {
        refusal.removeAll();
        refusal.add(StatusMessage.wrong(why));
        upload.clearFileList();
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key, Object... values) {
        return words.say("intake.ImportView." + key, values);
    }

    private static String address(UploadId id) {
        return PlanAddress.imports() + "/" + id.id();
    }
}
