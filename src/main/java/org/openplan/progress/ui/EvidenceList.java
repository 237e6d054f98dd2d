package org.openplan.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.openplan.design.HtmlElement;
import org.openplan.progress.EvidenceFile;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.EvidenceItem;
import org.openplan.tenancy.Tenancy;

/// The links and files of a report, to be opened by whoever reads it.
class EvidenceList extends Composite<Div> {

    private final EvidenceFiles files;

    EvidenceList(EvidenceFiles files, List<EvidenceItem> items, String none) {
        this.files = files;
        if (items.isEmpty()) getContent().add(new Paragraph(none));
        else getContent().add(list(items));
    }

    private UnorderedList list(List<EvidenceItem> items) {
        var list = new UnorderedList();
        list.addClassName("evidence");
        items.forEach(item -> list.add(new ListItem(proof(item))));
        return list;
    }

    private Component proof(EvidenceItem item) {
        var file = item.file();
        return file == null
                ? HtmlElement.link(Objects.requireNonNullElse(item.url(), ""), item.title())
                        .with("target", "_blank")
                : new Anchor(download(file), item.title());
    }

    /// A file is always offered as a download and never shown inline, whatever type it claims. The download runs
    /// outside the screen and therefore sets the municipality itself.
    private DownloadHandler download(EvidenceFile file) {
        var municipality = Tenancy.current();
        return DownloadHandler.fromInputStream(event -> Tenancy.in(municipality, () -> files.content(file.sha256()))
                .map(bytes -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), file.name(), file.mediaType(), bytes.length))
                .orElseGet(() -> DownloadResponse.error(404)));
    }
}
