/** Words for a vehicle's plate, and nothing else. */
export const PLATE_WORDS: readonly string[] =
  "number plate, number plates, numberplate, licence plate, licence plates, license plate, license plates, reg plate, registration plate, plate number, plate no, vehicle registration, vehicle reg, car registration, car reg, vrn, vrm, kenteken, kentekens, kennz, immat, kentekennummer, kentekennr, kentekenplaat, kentekenplaten, nummerplaat, nummerplaten, kennzeichen, kfz kennzeichen, autokennzeichen, nummernschild, nummernschilder, kfz kz, immatriculation, plaque d'immatriculation, numero d'immatriculation, immatricule, immatriculee, immatricules, targa, targhe, targato, targata, nummerplade, registreringsnummer, regnr, numer rejestracyjny, nr rej".split(
    ", ",
  );

/** Words that announce a plate as well as something else: only a form that nothing else has counts. */
export const VEHICLE_WORDS: readonly string[] =
  "vergunning, parkeervergunning, ontheffing, parking permit, barrier, slagboom, schranke, parkausweis, barriere, plate, plates, registration, registration number, registered, reg, car, cars, vehicle, lorry, truck, parked, parking, auto, auto's, leaseauto, bestelbus, bestelauto, voertuig, wagen, geparkeerd, parkeerplaats, parkeren, fahrzeug, pkw, lkw, kz, halter, fahrzeugs, kfz, dienstwagen, firmenwagen, mietwagen, leihwagen, geparkt, plaque, plaques, vehicule, vehicules, voiture, voitures, camionnette, matricula, matriculas, coche, vehiculo, furgoneta, veicolo, macchina, placa, placas".split(
    ", ",
  );
