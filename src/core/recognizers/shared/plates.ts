/** Words for a vehicle's plate, and nothing else. */
export const PLATE_WORDS: readonly string[] =
  "number plate, number plates, numberplate, licence plate, licence plates, license plate, license plates, reg plate, registration plate, plate number, plate no, vehicle registration, vehicle registration number, vehicle reg, car registration, car registration number, car reg, vrn, vrm, kenteken, kentekens, kennz, immat, kentekennummer, kentekennr, kenteken nr, kentekenplaat, kentekenplaten, nummerplaat, nummerplaten, kennzeichen, kfz kennzeichen, autokennzeichen, nummernschild, nummernschilder, kfz kz, immatriculation, plaque d'immatriculation, numéro d'immatriculation, immatriculé, immatriculée, immatriculés, targa, targhe, targato, targata, nummerplade, registreringsnummer, regnr, numer rejestracyjny, nr rej".split(
    ", ",
  );

/** Words that announce a plate as well as something else: only a form that nothing else has counts. */
export const VEHICLE_WORDS: readonly string[] =
  "plate, plates, registration, registration number, registration no, registered, reg, reg no, reg number, car, cars, vehicle, lorry, truck, parked, parking, auto, auto's, leaseauto, bestelbus, bestelauto, voertuig, wagen, geparkeerd, parkeerplaats, parkeren, fahrzeug, pkw, lkw, kz, halter, fahrzeugs, kfz, dienstwagen, firmenwagen, mietwagen, leihwagen, geparkt, plaque, plaques, véhicule, véhicules, voiture, voitures, camionnette, matrícula, matrículas, coche, vehículo, furgoneta, veicolo, macchina, placa, placas".split(
    ", ",
  );
