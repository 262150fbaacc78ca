package nl.toetssteen.engine.table;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a .dmn file into text, refusing entities and every construct that a table does not need.
 */
public final class DmnReader {
  /** The only DMN version that is written and read. */
  public static final String NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  private DmnReader() {}

  /**
   * Reads one table.
   *
   * @param path identifies the table, without extension
   * @throws BrokenFileException naming every fault found
   */
  public static DmnTable read(String path, byte[] bytes) {
    Element root = parse(path, bytes).getDocumentElement();
    List<String> faults = new ArrayList<>();
    if (!NAMESPACE.equals(root.getNamespaceURI()) || !"definitions".equals(root.getLocalName())) {
      throw new BrokenFileException(
          path, List.of("Not a DMN 1.3 file; expected namespace " + NAMESPACE));
    }
    DmnTable table = new DmnExtraction(path, faults).table(root);
    if (!faults.isEmpty()) {
      throw new BrokenFileException(path, faults);
    }
    return table;
  }

  private static Document parse(String path, byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException | java.io.IOException e) {
      throw new BrokenFileException(path, List.of("Malformed XML: " + e.getMessage()));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("This JDK has no secure XML parser", e);
    }
  }

  /** Keeps the parser from printing and makes every error count. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
