package org.sportel.network.change;

import org.sportel.network.Tenant;
import org.sportel.web.FieldErrors;

/**
 * Name, contact and arms of an organisation.
 *
 * @param path where its forms are sent
 * @param done what was just done, empty otherwise
 */
record TenantFacePage(
    Tenant tenant, String path, TenantFaceForm form, FieldErrors errors, String done) {}
