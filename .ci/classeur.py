"""Compare un classeur, relu par un autre programme, au CSV de la même matrice : mêmes titres, mêmes rangées, mêmes nombres."""
import csv
import pathlib
import subprocess
import sys


def rangees(chemin):
    with open(chemin, encoding="utf-8", newline="") as fichier:
        return list(csv.reader(fichier))


def memes(a, b):
    try:
        return float(a) == float(b)
    except ValueError:
        # Le tableur rend un retour à la ligne pour ce qu'il est, et l'apostrophe du CSV n'est pas dans le classeur.
        return a == b.removeprefix("'")


def main(classeur, attendu):
    dossier = pathlib.Path(classeur).parent
    filtre = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1"
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{dossier.resolve()}/profil", "--headless", "--convert-to", filtre, "--outdir", dossier, classeur],
        check=True, stdout=subprocess.DEVNULL, timeout=180)
    lu = next(dossier.glob(pathlib.Path(classeur).stem + "*-Matrice.csv"), dossier / (pathlib.Path(classeur).stem + ".csv"))
    relues, voulues = rangees(lu), rangees(attendu)
    if len(relues) != len(voulues):
        sys.exit(f"{len(relues)} rangées dans le classeur, {len(voulues)} attendues")
    for relue, voulue in zip(relues, voulues):
        for rang, (a, b) in enumerate(zip(relue, voulue)):
            if not memes(a, b):
                sys.exit(f"{voulue[1]}, {voulues[0][rang]} : « {a} » dans le classeur, « {b} » attendu")
    print(f"{len(voulues) - 1} rangées, {sum(1 for r in voulues[1:] for v in r if v)} cases : le classeur dit ce que dit le CSV.")


if __name__ == "__main__":
    main(*sys.argv[1:])
