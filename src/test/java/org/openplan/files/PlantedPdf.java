package org.openplan.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// A PDF with a name and a path planted wherever programs are known to leave them.
final class PlantedPdf {

    private static final COSName PRIVATE = COSName.getPDFName("PieceInfo");

    private final PDDocument pdf = new PDDocument();
    private final PDPage page = new PDPage();

    private PlantedPdf() {}

    static byte[] written() throws IOException {
        var planted = new PlantedPdf();
        try (planted.pdf) {
            planted.pdf.addPage(planted.page);
            planted.text();
            planted.properties();
            planted.remarks();
            planted.form();
            var out = new ByteArrayOutputStream();
            planted.pdf.save(out);
            return out.toByteArray();
        }
    }

    private void text() throws IOException {
        try (var text = new PDPageContentStream(pdf, page)) {
            text.beginText();
            text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            text.newLineAtOffset(50, 700);
            text.showText("Visible text");
            text.endText();
            var photo = PDImageXObject.createFromByteArray(pdf, PlantedFiles.jpeg(), "photo");
            photo.setMetadata(metadata());
            text.drawImage(photo, 50, 500);
        }
        var outline = new PDDocumentOutline();
        var item = new PDOutlineItem();
        item.setTitle("Visible heading");
        item.setDestination(page);
        outline.addLast(item);
        pdf.getDocumentCatalog().setDocumentOutline(outline);
    }

    private void properties() throws IOException {
        var information = pdf.getDocumentInformation();
        information.setAuthor(PlantedFiles.NAME);
        information.setCustomMetadataValue("Path", PlantedFiles.PATH);
        var catalog = pdf.getDocumentCatalog();
        catalog.setMetadata(metadata());
        catalog.setOpenAction(new PDActionJavaScript("app.alert('" + PlantedFiles.NAME + "')"));
        page.setMetadata(metadata());
        var made = new COSDictionary();
        made.setString("Private", PlantedFiles.NAME);
        page.getCOSObject().setItem(PRIVATE, made);
        pdf.getDocument().getTrailer().setString(COSName.getPDFName("Writer"), PlantedFiles.NAME);
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(PlantedFiles.NAME, attachment()));
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
    }

    private PDMetadata metadata() throws IOException {
        var xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + PlantedFiles.NAME + "</x:xmpmeta>";
        return new PDMetadata(pdf, new ByteArrayInputStream(PlantedFiles.bytes(xmp)));
    }

    private PDComplexFileSpecification attachment() throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile(PlantedFiles.PATH);
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(PlantedFiles.bytes(PlantedFiles.NAME))));
        return file;
    }

    private void remarks() throws IOException {
        var remark = new PDAnnotationText();
        remark.setTitlePopup(PlantedFiles.NAME);
        remark.setSubject(PlantedFiles.NAME);
        remark.setRichContents("<body>" + PlantedFiles.NAME + "</body>");
        remark.setContents("Visible remark");
        remark.getCOSObject().removeItem(COSName.TYPE);
        var attached = new PDAnnotationFileAttachment();
        attached.setFile(attachment());
        var launch = new PDActionLaunch();
        launch.setD(PlantedFiles.PATH);
        var local = new PDAnnotationLink();
        local.setAction(launch);
        var address = new PDActionURI();
        address.setURI(PlantedFiles.ADDRESS);
        var file = new PDAnnotationLink();
        file.setAction(address);
        var web = new PDActionURI();
        web.setURI("https://example.org/");
        var link = new PDAnnotationLink();
        link.setAction(web);
        page.setAnnotations(new java.util.ArrayList<>(List.of(remark, attached, local, file, link)));
    }

    private void form() throws IOException {
        var form = new PDAcroForm(pdf);
        pdf.getDocumentCatalog().setAcroForm(form);
        var field = new PDTextField(form);
        field.setPartialName("office");
        field.getCOSObject().setString(COSName.V, "Visible value");
        var seal = new PDSignature();
        seal.setName(PlantedFiles.NAME);
        seal.setLocation(PlantedFiles.NAME);
        seal.setSignDate(new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT));
        var signature = new PDSignatureField(form);
        signature.getCOSObject().setItem(COSName.V, seal);
        for (var one : List.of(field, signature)) {
            var widget = one.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(50, 400, 100, 20));
            widget.setPage(page);
            page.getAnnotations().add(widget);
        }
        form.setFields(List.of(field, signature));
    }
}
