#!/usr/bin/env python3
"""Vérifie les sceaux de Parcours, et recalcule un chiffre, sans rien de Parcours : Python 3 seul, sa bibliothèque standard.

    verifier.py preuve  preuve.json sceaux.json          un fait est sous un sceau signé (« sceau preuve », « sceau exporter »)
    verifier.py journal scelle.ndjson sceaux.json        un export entier est celui qui fut scellé (« exporter --scelle »)
    verifier.py chiffre export.ndjson --debut 2021-01-01 --fin 2021-12-31 --a-la-date 2021-12-31     RSA-02B, version 2022

Options : --cle EMPREINTE exige que la première clé soit celle-là, que vous tenez d'ailleurs. Sortie : 0 si tout tient, 1 sinon.
"""
import argparse, base64, calendar, functools, hashlib, json, sys
from datetime import date, datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Decimal

sha256 = lambda octets: hashlib.sha256(octets).digest()


class Refus(Exception):
    """Ce qui ne tient pas."""


# ---- Signatures : ECDSA sur P-256 (FIPS 186-5, §6.4.2), signature r puis s, 64 octets ----
P = 2**256 - 2**224 + 2**192 + 2**96 - 1
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
G = (0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296, 0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5)
ENTETE_SPKI = bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d03010703420004")  # « clé P-256, point non compressé »


def somme(a, b):
    if a is None or b is None:
        return a or b
    if a[0] == b[0]:
        if (a[1] + b[1]) % P == 0:
            return None
        pente = (3 * a[0] * a[0] - 3) * pow(2 * a[1], -1, P)
    else:
        pente = (b[1] - a[1]) * pow(b[0] - a[0], -1, P)
    x = (pente * pente - a[0] - b[0]) % P
    return x, (pente * (a[0] - x) - a[1]) % P


def produit(k, point):
    total = None
    while k:
        total = somme(total, point) if k & 1 else total
        point, k = somme(point, point), k >> 1
    return total


def est_signe(spki, message, signature):
    if len(spki) != 91 or not spki.startswith(ENTETE_SPKI) or len(signature) != 64:
        return False
    cle = int.from_bytes(spki[27:59], "big"), int.from_bytes(spki[59:], "big")
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    if (cle[1] ** 2 - cle[0] ** 3 + 3 * cle[0] - B) % P or not (0 < r < N and 0 < s < N):
        return False
    inverse = pow(s, -1, N)
    point = somme(produit(int.from_bytes(sha256(message), "big") * inverse % N, G), produit(r * inverse % N, cle))
    return point is not None and point[0] % N == r


# ---- Sceaux : messages en JSON canonique (RFC 8785), enchaînés et signés ----
def message(objet):
    return json.dumps(objet, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def sceaux_verifies(registre, ancre, jour=None):
    """Les sceaux, vérifiés : clés admises l'une par l'autre, inclusion du précédent, positions qui se suivent, signatures.

    Chaque sceau incluant le précédent, une signature répond de tout ce qui vient avant : il suffit de la dernière de chaque clé, et de celle
    du jour en cause. Le produit, lui, les vérifie toutes.
    """
    departement, cles, precedente = registre["departement"], {}, None
    for rang, cle in enumerate(registre["cles"], 1):
        spki = base64.b64decode(cle["spki"])
        empreinte = sha256(spki).hex()
        admise = {"cle": empreinte, "departement": departement, "objet": "parcours.cle_de_sceau.v1", "precedente": precedente, "rang": rang, "spki": cle["spki"]}
        if not est_signe(cles.get(precedente, spki), message(admise), base64.b64decode(cle["signature"])):
            raise Refus(f"la clé n° {rang} n'est pas admise par la précédente")
        if rang == 1 and ancre not in (None, empreinte):
            raise Refus(f"la première clé est {empreinte}, non celle attendue")
        cles[empreinte], precedente = spki, empreinte
    precedente, derniere, sceaux = None, 0, registre["sceaux"]
    for sceau, suivant in zip(sceaux, sceaux[1:] + [None]):
        scelle = {nom: sceau[nom] for nom in ("jour", "premiere", "derniere", "nombre", "racine", "cle")}
        scelle |= {"departement": departement, "objet": "parcours.sceau.v1", "precedente": precedente}
        if sceau["precedente"] != precedente or sceau["premiere"] != derniere + 1:
            raise Refus(f"le sceau du {sceau['jour']} n'inclut pas le précédent")
        repond = suivant is None or suivant["cle"] != sceau["cle"] or sceau["jour"] == jour
        if sceau["cle"] not in cles or repond and not est_signe(cles[sceau["cle"]], message(scelle), base64.b64decode(sceau["signature"])):
            raise Refus(f"le sceau du {sceau['jour']} n'est pas signé par sa clé")
        precedente, derniere = sha256(message(scelle)).hex(), sceau["derniere"]
    return sceaux


# ---- Arbre de Merkle (RFC 6962) ----
feuille = lambda ligne: sha256(b"\0" + ligne)
noeud = lambda gauche, droite: sha256(b"\1" + gauche + droite)


def racine_par_chemin(empreinte, indice, nombre, chemin):
    if nombre == 1:
        return empreinte if not chemin else None
    if not chemin:
        return None
    coupure, frere = 1 << (nombre - 1).bit_length() - 1, bytes.fromhex(chemin[-1])
    a_gauche = indice < coupure
    sous_arbre = racine_par_chemin(empreinte, indice if a_gauche else indice - coupure, coupure if a_gauche else nombre - coupure, chemin[:-1])
    return sous_arbre and (noeud(sous_arbre, frere) if a_gauche else noeud(frere, sous_arbre))


def racine_en_flux(empreintes):
    pleins, nombre = [], 0
    for empreinte in empreintes:
        rang, nombre = nombre, nombre + 1
        while rang & 1:
            empreinte, rang = noeud(pleins.pop(), empreinte), rang >> 1
        pleins.append(empreinte)
    racine = pleins.pop() if pleins else sha256(b"")
    while pleins:
        racine = noeud(pleins.pop(), racine)
    return racine, nombre


def preuve(arguments):
    preuve, registre = json.load(open(arguments.preuve, encoding="utf-8")), json.load(open(arguments.sceaux, encoding="utf-8"))
    sceau = next((s for s in sceaux_verifies(registre, arguments.cle, preuve["jour"]) if s["jour"] == preuve["jour"]), None)
    ligne = json.loads(preuve["ligne"])
    if sceau is None or registre["departement"] != preuve["departement"]:
        raise Refus(f"aucun sceau du {preuve['jour']} pour le département {preuve['departement']}")
    if (ligne["journal"]["id"], ligne["journal"]["position"]) != (preuve["fait"], preuve["position"]):
        raise Refus("la ligne n'est pas celle du fait annoncé")
    racine = racine_par_chemin(feuille(preuve["ligne"].encode()), preuve["indice"], sceau["nombre"], preuve["chemin"])
    if racine is None or racine.hex() != sceau["racine"]:
        raise Refus(f"la ligne n'est pas sous le sceau du {sceau['jour']}")
    print(f"Le fait {preuve['fait']}, position {preuve['position']}, est sous le sceau du {sceau['jour']} (clé {sceau['cle'][:16]}…).")


def journal(arguments):
    lignes = ((json.loads(ligne)["journal"]["position"], ligne.rstrip(b"\n")) for ligne in open(arguments.export, "rb"))
    position, ligne = next(lignes, (None, None))
    faits = 0
    for sceau in sceaux_verifies(json.load(open(arguments.sceaux, encoding="utf-8")), arguments.cle):

        def du_sceau():
            nonlocal position, ligne
            while position is not None and position <= sceau["derniere"]:
                precedente = position
                yield feuille(ligne)
                position, ligne = next(lignes, (None, None))
                if position is not None and position <= precedente:
                    raise Refus(f"la position {position} suit la position {precedente}")

        racine, nombre = racine_en_flux(du_sceau())
        if (racine.hex(), nombre) != (sceau["racine"], sceau["nombre"]):
            raise Refus(f"les positions {sceau['premiere']} à {sceau['derniere']} ne sont plus celles que le sceau du {sceau['jour']} couvre")
        faits += nombre
    print(f"{faits} faits sont ceux qui furent scellés{'' if position is None else f' ; à partir de la position {position}, rien ne l’est encore'}.")


# ---- Le chiffre : RSA-02B, version 2022, règles R1 à R12 ----
@functools.cache
def jour_a_paris(heure):
    """Le jour d'un instant, d'après son heure UTC : été du dernier dimanche de mars, 1 h UTC, au dernier dimanche d'octobre, 1 h UTC."""
    temps = datetime.fromisoformat(heure + ":00").replace(tzinfo=timezone.utc)
    bascule = lambda mois: max(datetime(temps.year, mois, j, 1, tzinfo=timezone.utc) for j in range(25, 32) if date(temps.year, mois, j).weekday() == 6)
    return (temps + timedelta(hours=2 if bascule(3) <= temps < bascule(10) else 1)).date()


def un_mois_apres(jour):  # R3 : même quantième, sinon dernier jour du mois
    annee, mois = (jour.year, jour.month + 1) if jour.month < 12 else (jour.year + 1, 1)
    return date(annee, mois, min(jour.day, calendar.monthrange(annee, mois)[1]))


def faits_connus(chemin, connaissance):
    """R1 et R6 : les faits appris jusque-là, corrections et annulations appliquées, rangés par épisode."""
    faits = []
    for rang, ligne in enumerate(open(chemin, encoding="utf-8")):
        fait = json.loads(ligne)
        if jour_a_paris(fait["enregistreLe"][:13]) > connaissance:
            break  # la position seule ordonne : rien de ce qui suit n'était connu
        faits.append((rang, fait))
    annules, corriges = {}, {}
    for rang, fait in reversed(faits):  # une retouche plus récente peut en défaire une plus ancienne
        if fait["type"] not in ("EvenementAnnule", "EvenementCorrige") or annules.get(fait["id"], -1) > rang:
            continue
        vise = fait["donnees"]["evenementVise"]
        if fait["type"] == "EvenementAnnule":
            annules[vise] = max(rang, annules.get(vise, -1))
        else:
            corriges.setdefault(vise, []).append((rang, fait["donnees"]))
    for rang, fait in faits:
        if fait["type"] in ("EvenementAnnule", "EvenementCorrige") or annules.get(fait["id"], -1) > rang:
            continue
        donnees, effet = dict(fait["donnees"]), fait["dateEffet"]
        for plus_tard, correction in reversed(corriges.get(fait["id"], [])):
            if plus_tard > rang:
                donnees |= correction.get("donnees") or {}
                effet = correction.get("dateEffet") or effet
        yield rang, fait["flux"], fait.get("personne"), fait["type"], date.fromisoformat(effet), donnees


def chiffre(arguments):
    observation, episodes, deces, entrees = arguments.a_la_date, {}, {}, {}
    for rang, flux, personne, genre, effet, donnees in faits_connus(arguments.export, arguments.a_la_date):
        if effet > observation:
            continue
        if genre == "PersonneDecedee":
            deces[personne] = min(effet, deces.get(personne, effet))
        elif flux.startswith("RSA/"):
            episodes.setdefault((personne, flux), []).append((effet, rang, genre, donnees))
    for (personne, _), faits in episodes.items():
        faits.sort(key=lambda fait: fait[:2])
        fins = [effet for effet, _, genre, _ in faits if genre == "DroitRsaClos"] + ([deces[personne]] if personne in deces else [])
        fin = min(fins, default=None)  # R8
        soumis, siennes, orientation = None, [], None
        for effet, rang, genre, donnees in faits:
            if fin and effet > fin:
                break
            if genre == "OrientationNotifiee":
                orientation = orientation or effet
            elif genre == "DroitRsaNotifie" or (genre == "StatutDroitsDevoirsModifie" and soumis is not None):
                if donnees["soumisDroitsDevoirs"] and (genre == "DroitRsaNotifie" or not soumis):
                    siennes.append([effet, rang, fin])
                elif genre == "StatutDroitsDevoirsModifie" and soumis and not donnees["soumisDroitsDevoirs"]:
                    for entree in siennes:  # le passage à non soumis est la sortie des entrées d'avant
                        entree[2] = entree[2] if len(entree) > 3 else effet
                        entree[3:] = [True]
                soumis = donnees["soumisDroitsDevoirs"]
        for entree, rang, sortie, *_ in siennes:
            if arguments.debut <= entree <= arguments.fin:  # R2, R9 : une personne, sa première entrée de la période
                entrees[personne] = min(entrees.get(personne, (entree, rang + 1)), (entree, rang, sortie, orientation), key=lambda e: e[:2])
    comptes = {"compte": 0, "exclu": 0, "attente": 0, "echec": 0}
    for entree, _, sortie, orientation in entrees.values():
        echeance = un_mois_apres(entree)  # « un mois et moins » : borne incluse
        comptes["compte" if orientation and orientation <= echeance else "exclu" if sortie and sortie <= echeance
                else "attente" if not orientation and not sortie and observation <= echeance else "echec"] += 1
    numerateur, denominateur = comptes["compte"], comptes["compte"] + comptes["echec"]
    valeur = Decimal(100 * numerateur / Decimal(denominateur)).quantize(Decimal("0.1"), ROUND_HALF_UP) if denominateur else None  # R12
    print(json.dumps({"indicateur": "RSA-02B", "version": "2022", "numerateur": numerateur, "denominateur": denominateur, "enAttente": comptes["attente"],
                      "exclus": comptes["exclu"], "valeur": None if valeur is None else float(valeur)}))


if __name__ == "__main__":
    analyse = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    actions = analyse.add_subparsers(dest="action", required=True)
    for action, fichier in ((preuve, "preuve"), (journal, "export")):
        demande = actions.add_parser(action.__name__)
        demande.add_argument(fichier)
        demande.add_argument("sceaux")
        demande.add_argument("--cle")
        demande.set_defaults(agir=action)
    demande = actions.add_parser("chiffre")
    demande.add_argument("export")
    for borne in ("--debut", "--fin", "--a-la-date"):
        demande.add_argument(borne, type=date.fromisoformat, required=True)
    demande.set_defaults(agir=chiffre)
    arguments = analyse.parse_args()
    try:
        arguments.agir(arguments)
    except (Refus, KeyError, ValueError, TypeError) as refus:
        sys.exit(f"Refusé : {refus}")
