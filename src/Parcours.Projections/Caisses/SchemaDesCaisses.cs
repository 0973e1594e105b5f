using Parcours.Projections.Coffre;

namespace Parcours.Projections.Caisses;

/// <summary>Les tables des flux de caisse : l'état des dossiers et les rejets et les imports, au coffre où le service seul entre.</summary>
internal static class SchemaDesCaisses
{
    private const string C = SchemaDuCoffre.Nom;

    public static string Instructions { get; } = $"""

        create table if not exists {C}.dossier_de_caisse (
          departement text not null,
          empreinte bytea not null,
          foyer uuid not null,
          contenu bytea not null,
          vu_le timestamp not null,
          etat jsonb not null,
          primary key (departement, empreinte));
        comment on table {C}.dossier_de_caisse is 'Dernier état connu de chaque dossier de la caisse : ce à quoi le flux suivant se compare.';
        comment on column {C}.dossier_de_caisse.departement is 'Département.';
        comment on column {C}.dossier_de_caisse.empreinte is 'HMAC du numéro de demande.';
        comment on column {C}.dossier_de_caisse.foyer is 'Foyer, opaque, que portent les faits.';
        comment on column {C}.dossier_de_caisse.contenu is 'HMAC de ce que le dernier flux disait d''utile : inchangé, rien n''est à comparer.';
        comment on column {C}.dossier_de_caisse.vu_le is 'Création, à Paris, du dernier flux qui l''a montré ; un flux plus ancien n''y touche plus.';
        comment on column {C}.dossier_de_caisse.etat is 'État du dossier et de ses personnes : codes, dates, identifiants internes.';

        create table if not exists {C}.import_de_flux (
          travail uuid primary key,
          departement text not null,
          empreinte text not null,
          recu_le timestamptz not null,
          par text not null,
          etat text not null,
          cree_le timestamp,
          dossiers integer not null default 0,
          lus integer not null default 0,
          inchanges integer not null default 0,
          depasses integer not null default 0,
          rejetes integer not null default 0,
          faits integer not null default 0,
          refuses integer not null default 0,
          remarques jsonb not null default '{"{}"}',
          ligne integer,
          raison text,
          fini_le timestamptz,
          check (etat in ('enAttente', 'enCours', 'fini', 'refuse')));
        create index if not exists import_de_flux_du_departement on {C}.import_de_flux (departement, recu_le);
        comment on table {C}.import_de_flux is 'Imports de flux de caisse : avancement, compte rendu. L''avancement s''écrit avec l''état des dossiers : un arrêt n''en perd ni n''en double aucun.';
        comment on index {C}.import_de_flux_du_departement is 'Ceux d''un département, du premier au dernier : la file, et la liste.';
        comment on column {C}.import_de_flux.travail is 'Identifiant du travail.';
        comment on column {C}.import_de_flux.departement is 'Département.';
        comment on column {C}.import_de_flux.empreinte is 'SHA-256 du fichier.';
        comment on column {C}.import_de_flux.recu_le is 'Quand il fut reçu.';
        comment on column {C}.import_de_flux.par is 'Qui l''a envoyé.';
        comment on column {C}.import_de_flux.etat is 'enAttente, enCours, fini, ou refuse en entier.';
        comment on column {C}.import_de_flux.cree_le is 'Création du flux, à Paris.';
        comment on column {C}.import_de_flux.dossiers is 'Dossiers du fichier.';
        comment on column {C}.import_de_flux.lus is 'Dossiers traités.';
        comment on column {C}.import_de_flux.inchanges is 'Dossiers qui ne disent rien de neuf.';
        comment on column {C}.import_de_flux.depasses is 'Dossiers qu''un flux plus récent a déjà montrés.';
        comment on column {C}.import_de_flux.rejetes is 'Dossiers rejetés, gardés pour être rejoués.';
        comment on column {C}.import_de_flux.faits is 'Faits consignés.';
        comment on column {C}.import_de_flux.refuses is 'Faits que le journal a refusés.';
        comment on column {C}.import_de_flux.remarques is 'Ce que l''import signale, compté par code.';
        comment on column {C}.import_de_flux.ligne is 'Ligne du refus.';
        comment on column {C}.import_de_flux.raison is 'Raison du refus.';
        comment on column {C}.import_de_flux.fini_le is 'Fin du travail.';

        create table if not exists {C}.rejet_de_caisse (
          travail uuid not null,
          rang integer not null,
          departement text not null,
          ligne integer not null,
          code text not null,
          raison text not null,
          version integer not null,
          enveloppe bytea not null,
          contenu bytea not null,
          rejoue_le timestamptz,
          primary key (travail, rang));
        create index if not exists rejet_de_caisse_du_departement on {C}.rejet_de_caisse (departement) where rejoue_le is null;
        comment on table {C}.rejet_de_caisse is 'Dossiers rejetés à l''import, scellés, jusqu''à ce qu''ils soient rejoués.';
        comment on index {C}.rejet_de_caisse_du_departement is 'Ceux qui restent à rejouer.';
        comment on column {C}.rejet_de_caisse.travail is 'Import.';
        comment on column {C}.rejet_de_caisse.rang is 'Rang dans le fichier.';
        comment on column {C}.rejet_de_caisse.departement is 'Département.';
        comment on column {C}.rejet_de_caisse.ligne is 'Ligne où il commence.';
        comment on column {C}.rejet_de_caisse.code is 'Code de la raison.';
        comment on column {C}.rejet_de_caisse.raison is 'Raison, sans aucune valeur du dossier.';
        comment on column {C}.rejet_de_caisse.version is 'Version de la clé maîtresse.';
        comment on column {C}.rejet_de_caisse.enveloppe is 'Clé du contenu, enveloppée.';
        comment on column {C}.rejet_de_caisse.contenu is 'Le dossier, chiffré (AES-256-GCM).';
        comment on column {C}.rejet_de_caisse.rejoue_le is 'Quand il fut rejoué avec succès ; nul tant qu''il attend.';

        """;
}
