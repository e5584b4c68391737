const ORDERS =
  "order, order number, purchase order, po, invoice, quote, quotation, delivery note, credit note, ticket, case, reference, ref, rma, batch, lot, booking, reservation, transaction, contract, bestelling, bestelnummer, ordernummer, factuur, factuurnummer, offerte, offertenummer, pakbon, ticketnummer, zaaknummer, dossier, dossiernummer, kenmerk, referentie, partij, partijnummer, boeking, boekingsnummer, reservering, contractnummer, meldingsnummer, projectnummer, creditnota, betalingskenmerk, bestellung, bestellnummer, bestell nr, auftrag, auftragsnummer, rechnung, rechnungsnummer, rechnungs nr, angebot, angebotsnummer, lieferschein, vorgang, vorgangsnummer, aktenzeichen, referenz, charge, chargennummer, buchung, buchungsnummer, vertrag, vertragsnummer, lieferscheinnummer, commande, facture, devis, bon de livraison, bon de commande, contrat, avoir, n de commande, numero de commande, numero de facture, pedido, factura, presupuesto, ordine, fattura, preventivo, encomenda, fatura";
const COMPANIES =
  "vat, vat reg, company no, company number, company registration, registered in england, registration number, coc, duns, eori, lei, kvk, kvk nummer, kamer van koophandel, btw, btw nummer, rsin, ondernemingsnummer, vestigingsnummer, loonheffingennummer, hrb, hra, ust id, ust idnr, ustid, umsatzsteuer id, umsatzsteueridentifikationsnummer, handelsregister, mwst, betriebsnummer, siret, siren, tva, tva intracommunautaire, rcs, ape, naf, cif, partita iva, p iva, iva, nipc, unsere steuernummer, unsere st nr, our tax number, our tax id, notre numero fiscal, ons fiscaal nummer, nuestro nif, o nosso nif, company name, business name, name of the company, nom de l entreprise, nom de la societe, nom commercial";
const GOODS =
  "part, drawing, zeichnung, tekening, onderdeel, bauteil, project, projekt, product name, item name, file name, project name, nom du produit, nom de fichier, nom du fichier, nom du projet, tracking, track and trace, shipment, parcel, awb, container, barcode, serial, part number, part no, article number, item no, sku, ean, gtin, isbn, issn, model, imei, zending, zendingsnummer, verzendnummer, serienummer, artikelnummer, artikelnr, onderdeelnummer, tonercode, typenummer, zendnummer, pakketnummer, sendung, sendungsnummer, paketnummer, seriennummer, artikel nr, teilenummer, regal, geratenummer, zahlernummer, inventarnummer, materialnummer, colis, suivi, numero de suivi, numero de serie, code barres, reference produit, numero de lot, numero d article";
const COMPUTING_AND_MONEY =
  "version, versie, build, commit, session, domain name, host name, server name, nom de domaine, error, fout, fehler, erreur, port, poort, page, pagina, seite, total, totaal, summe, betrag, montant, bedrag, amount, budget, omzet, umsatz, revenue";
const CALLS =
  "meeting id, conference id, vergadering id, vergaderings id, besprechungs id, konferenz id, id de reunion, webinar id, meeting number, access code";

/** The number behind these is a company's, an order's, a parcel's, a product's: never somebody's. */
export const SUPPRESSORS: readonly string[] = [ORDERS, COMPANIES, GOODS, COMPUTING_AND_MONEY, CALLS]
  .join(", ")
  .split(", ");

/** An online meeting is near: its passcode is meant for everybody who is invited. */
export const MEETINGS: readonly string[] =
  "join zoom, zoom, meeting id, meeting number, webinar id, conference id, microsoft teams, teams meeting, teams vergadering, teams besprechung, reunion teams, webex, google meet, gotomeeting, join the meeting, join meeting, join from, vergadering id, vergaderings id, deelnemen aan de vergadering, besprechungs id, an besprechung teilnehmen, an der besprechung teilnehmen, id de reunion, rejoindre la reunion, id de la reunion, id riunione, id da reuniao".split(
    ", ",
  );
